export const handle = { access: "public" };

/** Every address that no other route knows, whatever the method. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

/** Without a component this would be a resource route, and those have no error page. */
export default function NotFound() {
  return null;
}
