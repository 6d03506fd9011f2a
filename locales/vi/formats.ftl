### Cách viết ngày, giờ. Chương trình đưa vào $day, $month, $year, $hour, $minute (số), $weekday (tên thứ)
### và $minutes (hai chữ số).

format-day = { $weekday }, { $day }/{ $month }/{ $year }
format-day-short = { $day }/{ $month }
format-day-typed = { $day }/{ $month }
format-day-typed-year = { $day }/{ $month }/{ $year }
format-day-full = { $day }/{ $month }/{ $year }

format-hour = { $minute ->
    [0] { $hour } giờ
   *[other] { $hour } giờ { $minutes }
}
format-at = { format-hour }, { format-day }

format-weekday = { $weekday }
