### Import: where a list does not agree with the record. { $code } is what stands in the cell.

# audience: operator
cli-import-code-in-use = the code "{ $code }" is another unit's; change it, or give the unit's name as on record
# audience: operator
cli-import-unit-gone = no unit has the code "{ $code }" any more
# audience: operator
cli-import-person-several = several people on record are called "{ $code }"; add the year of birth

### Taking an import back (command line, and /correct in the chat).

import-undone = The import of { $at } was taken back: { $rows } rows.{ $kept ->
    [0] { "" }
    [one] { " " }1 row has changed since and stays as it is; please look at it.
   *[other] { " " }{ $kept } rows have changed since and stay as they are; please look at them.
}
import-kept-row = – Sheet { $sheet }, row { $row }: { $reason }
import-unknown = There is no import { $number }. Nothing was changed.
import-undone-already = The import of { $at } was taken back already, at { $undone }. Nothing more is needed.

# audience: part
import-sheet-units = Chi bộ
# audience: part
import-sheet-people = Người
# audience: part
import-sheet-candidates = Quần chúng

# audience: part
import-kept-name = the name was changed
# audience: part
import-kept-birth = the date of birth was changed
# audience: part
import-kept-unit = moved to another unit
# audience: part
import-kept-membership = the membership was changed
# audience: part
import-kept-phone = the mark for phone or signal was changed
# audience: part
import-kept-away = the leave was changed
# audience: part
import-kept-post = a post has changed
# audience: part
import-kept-meeting = the meeting has changed
# audience: part
import-kept-stage = moved to another stage
# audience: part
import-kept-consent = the consent has changed
# audience: part
import-kept-nomination = the nomination has changed
# audience: part
import-kept-assignment = who helps has changed
# audience: part
import-kept-other = it has changed
# audience: part
import-kept-joined = invited, or using the assistant already
# audience: part
import-kept-month = the month's work has begun
# audience: part
import-kept-reported = there are reports, conclusions or figures
# audience: part
import-kept-corrected = there is a correction
# audience: part
import-kept-people = people still belong to this unit
# audience: part
import-kept-candidates = candidates still belong to this unit
# audience: part
import-kept-needed = something else needs it
# audience: part
import-kept-gone = where it was before is gone
