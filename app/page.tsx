export default function Page() {
  return <h1 className="text-4xl">Bridge</h1>
}
