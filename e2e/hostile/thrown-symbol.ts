// A symbol.
// ends: error
throw Symbol("<b>");
