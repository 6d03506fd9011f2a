"""The rim: config, wiring, runner, dispatcher, alarm clock and the messengers."""
