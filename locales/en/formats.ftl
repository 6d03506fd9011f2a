### How dates and times are written. The program gives $day, $month, $year, $weekday, $hour,
### $minute (a number) and $minutes (two digits).

format-day = { $weekday } { format-day-full }
format-day-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
format-day-typed = { $day }/{ $month }
format-day-typed-year = { $day }/{ $month }/{ $year }
format-day-full = { format-day-short } { $year }

format-hour = { $hour }:{ $minutes }
format-at = { format-hour }, { format-day }

format-weekday = { $weekday }
