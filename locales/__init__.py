"""Every sentence a person reads: one folder a language, Vietnamese first and complete."""
