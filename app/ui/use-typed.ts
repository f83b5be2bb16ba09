import { useState, useTransition } from "react";

/** A text that stands there as soon as it is typed, while the page around it follows when it has time. */
export function useTyped(value: string, onChange: (next: string) => void) {
  const [typed, setTyped] = useState(value);
  const [isBehind, follow] = useTransition();
  return {
    value: isBehind ? typed : value,
    onChange(next: string) {
      setTyped(next);
      follow(() => onChange(next));
    },
  };
}
