### Import: where a list does not agree with the record. { $code } is what stands in the cell.

# audience: operator
cli-import-code-in-use = the code "{ $code }" is another unit's; change it, or give the unit's name as on record
# audience: operator
cli-import-unit-gone = no unit has the code "{ $code }" any more
# audience: operator
cli-import-person-several = several people on record are called "{ $code }"; add the year of birth
