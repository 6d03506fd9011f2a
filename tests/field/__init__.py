"""What people complained of elsewhere, each as a story from one person's view."""
