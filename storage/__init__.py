"""The record: tables, migrations, the unit of work and the stores behind the services' ports."""
