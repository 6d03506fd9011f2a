"""The rules, pure: plain frozen values in and out; no I/O, no clock, no messenger."""
