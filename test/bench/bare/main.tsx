import { Story } from 'inkjs'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least a page can be: the authored story as Ink compiles it, its text and its choices, nothing kept, nothing judged. */
function Bare({ story }: { readonly story: Story }) {
  const [said, say] = useState(() => story.ContinueMaximally())
  return (
    <main>
      <p>{said}</p>
      {story.currentChoices.map((choice) => (
        <button
          key={choice.index}
          type="button"
          data-choice={choice.index}
          onClick={() => {
            story.ChooseChoiceIndex(choice.index)
            say(story.ContinueMaximally())
          }}
        >
          {choice.text}
        </button>
      ))}
    </main>
  )
}

const ANSWERS: Readonly<Record<string, string | number>> = {
  persona: 'owl',
  answer: 'none',
  condition: 'none',
}
const ASKED = [
  'trust',
  'patience',
  'guard',
  'need',
  'severity',
  'decisions',
  'persona',
  'told',
  'toldOn',
  'draw',
  'answer',
  'condition',
  'round',
  'standing',
]

const response = await fetch('./story.json')
const story = new Story(await response.text())
for (const name of ASKED)
  story.BindExternalFunction(
    name,
    () => ANSWERS[name] ?? (name === 'trust' || name === 'patience' ? 50 : 0),
    false,
  )
const root = document.getElementById('root')
if (root) createRoot(root).render(<Bare story={story} />)
