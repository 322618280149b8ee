import { watchScrollers } from "./scrollers.ts";
import { startThemeToggles } from "./theme-toggle.ts";

startThemeToggles();
watchScrollers();
