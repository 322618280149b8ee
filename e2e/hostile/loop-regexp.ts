// A regular expression with catastrophic backtracking.
// ends: timeout
/^(a+)+$/.test("a".repeat(60) + "b");
