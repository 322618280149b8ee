import { startActions } from "./actions.ts";
import { offerLanguage } from "./language-offer.ts";
import { startMap } from "./map.ts";
import { openNotes } from "./notes.ts";
import { watchScrollers } from "./scrollers.ts";
import { startShortcuts } from "./shortcuts.ts";
import { openTerms } from "./terms.ts";
import { startThemeToggles } from "./theme-toggle.ts";

startThemeToggles();
offerLanguage();
startActions();
watchScrollers();
openTerms();
openNotes();
startShortcuts();
startMap();
