"""What a written contents list says of the headings that it names: that they are some, and how deep they stand."""
