import "./takeaway.css";
import "./prepare.ts";
// Modules run in the order in which they are named: the page is ready when the app starts.
import "../main.tsx";
