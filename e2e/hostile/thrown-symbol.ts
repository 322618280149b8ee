// A thrown symbol.
// ends: error
throw Symbol("<b>");
