// An error with a message of a hundred million letters.
// ends: error
throw new Error("x".repeat(1e8));
