### Tying a branch's group to the assistant.

command-link = tie this group to the branch
# audience: group
link-which =
    Which branch is this group for?
    Please send one of these in the group:
    { $lines }
link-line = – { $command }: { $unit }
choice-unit = { $unit }
    .word = { $n }
# audience: group
linked =
    This group is now tied to { $branch }
    The assistant posts meeting dates and counts here only.
    No names of or remarks about the people introduced in this group, please.
group-size =
    The group of { $branch } is tied
    The group has { $members } members; the branch's roll has { $roll }.
group-larger-than-roll =
    The group of { $branch } is larger than the branch's roll
    The group has { $members } members, the roll { $roll }. Please check who is in the group.
    The assistant still posts meeting dates and counts only.
group-removed =
    The assistant is no longer in the group of { $branch }
    The group's monthly prompt will go to the secretary in private, to be passed on.
    To tie it again, add the assistant to the group and send /link.
