"""Use cases: load, decide in the domain, save, leave notices. None of them commits."""
