import type { Command } from './command.ts';
import type { Component } from './component.ts';

/** Something a user can do: its command and its components. */
export interface Feature {
  command?: Command;
  components?: Component[];
}
