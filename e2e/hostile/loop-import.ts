// An endless loop in an imported cell.
// ends: timeout
// as: import
while (true);
