"""Each tensor as a box in proportion, for slides: plan, figure, canvas, export."""
