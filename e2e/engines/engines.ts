import { globSync } from "node:fs";
import { findBrowser } from "../../src/cli/common/find-browser.ts";

/** A browser engine, and how to open a browser with it on this machine. */
export interface Engine {
  name: string;
  /** What is missing, and how to install it. */
  missing?: string;
  /** The program and arguments that open an address, with a folder for the browser's profile. */
  command(address: string, folder: string): string[];
}

/** The engines of Chromium, Firefox and Safari, from Debian's packages. */
export function engines(): Engine[] {
  return [chromium(), firefox(), webkit()];
}

/** The complete browser if there is one, since it gives each sandbox its own process. */
function chromium(): Engine {
  const [whole = findBrowser()] = globSync("/usr/bin/{chromium,chromium-browser,google-chrome}");
  return {
    name: "Chromium",
    command: (address, folder) => [
      whole,
      "--headless",
      "--no-first-run",
      "--disable-background-networking",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--user-data-dir=${folder}`,
      "--remote-debugging-port=0",
      address,
    ],
  };
}

function firefox(): Engine {
  const [path] = globSync("/usr/bin/{firefox-esr,firefox}");
  return {
    name: "Firefox",
    ...(!path && { missing: "no /usr/bin/firefox-esr; apt-get install firefox-esr" }),
    command: (address, folder) => [path, "--headless", "--no-remote", "--profile", folder, address],
  };
}

/** WebKitGTK's MiniBrowser, which needs a display. */
function webkit(): Engine {
  const [path] = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser");
  const [display] = globSync("/usr/bin/xvfb-run");
  const found = path && display;
  return {
    name: "WebKitGTK",
    ...(!found && {
      missing: "no MiniBrowser or no xvfb-run; apt-get install webkit2gtk-driver xvfb xauth",
    }),
    command: (address) => [display, "-a", path, "--private", address],
  };
}
