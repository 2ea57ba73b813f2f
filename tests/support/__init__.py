"""What several tests share: sample inputs, running processes, and checks of trees."""
