declare module 'virtual:case-files' {
  export const CASE_FILES: import('./shelf-case.ts').CaseFiles
}

declare module 'virtual:case-shelf' {
  export const SHELF: readonly import('./shelf-case.ts').ShelfCase[]
}

declare module 'virtual:title-face.css' {}
