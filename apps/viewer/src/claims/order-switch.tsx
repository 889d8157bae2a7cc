import { WORDS } from '../words.ts'

interface OrderSwitchProps {
  order: 'text' | 'source'
  onOrder: (order: 'text' | 'source') => void
}

export function OrderSwitch({ order, onOrder }: OrderSwitchProps) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{WORDS.order.label}</legend>
      {(['text', 'source'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={order === each} onClick={() => onOrder(each)}>
          {WORDS.order[each]}
        </button>
      ))}
    </fieldset>
  )
}
