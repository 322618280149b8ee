/** A link of the menu as the old blog has it. */
export interface WrittenLink {
  title: string;
  url: string;
  /** Whether the title is that which Jekyll gives to the name of a file. */
  isNamed?: boolean;
}

/** The links of a menu, and the setting of `_config.yml` that lists them, such as `minima.nav_pages`. */
export interface WrittenMenu {
  links: WrittenLink[];
  setting?: string;
}
