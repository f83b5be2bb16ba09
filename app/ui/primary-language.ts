import { createContext } from "react";

/** The shop's primary language: whose texts shoppers read where one in their own is missing. */
export const PrimaryLanguage = createContext("en");
