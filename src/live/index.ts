export type { Event, Level, TextEvent, TruncatedEvent } from "./events.ts";
