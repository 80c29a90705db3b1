/** Titles in their own face: it comes once there is nothing more urgent, and what is read meanwhile is in the system's. */
import 'virtual:title-face.css'
import './styles/titles.css'
