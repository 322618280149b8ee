// A regular expression that tries all ways to fail.
// ends: timeout
/^(a+)+$/.test("a".repeat(60) + "b");
