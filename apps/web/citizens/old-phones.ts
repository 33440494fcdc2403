/** What the domain's code takes for granted and phones of 2021 do not have. */
Object.hasOwn ??= (object: object, name: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, name);
