import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** What our own inline scripts carry so that the content security policy lets them run; unknown in the browser. */
export const useNonce = () => useContext(NonceContext);
