/** The shared catalogue's migrations are bundled as text. */
declare module "*.sql" {
  const text: string;
  export default text;
}
