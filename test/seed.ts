import fc from "fast-check";

/** Laws are tried on the same cases in every run. */
fc.configureGlobal({ seed: 20251121 });
