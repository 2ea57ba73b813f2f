"""Which bare lines are quotations that stand alone: testimonials, pull quotes, posts with their signature."""
