"""The subcommands of `nguon`, one file each."""
