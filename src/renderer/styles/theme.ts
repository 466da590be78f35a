import {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  createTheme,
  Drawer,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  NumberInput,
  PasswordInput,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core'
import { t } from '../words/t.ts'

const one = (colour: string): MantineColorsTuple => [
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
]

type Order = ('label' | 'input' | 'description' | 'error')[]

const large = { defaultProps: { size: 'lg' } }
const field = {
  defaultProps: { size: 'lg', inputWrapperOrder: ['label', 'input', 'description', 'error'] as Order },
}

const light: MantineColorsTuple = [
  'var(--surface)',
  'var(--hover)',
  'var(--line)',
  'var(--line)',
  'var(--edge)',
  'var(--quiet)',
  'var(--quiet)',
  'var(--quiet)',
  'var(--text)',
  'var(--text)',
]

const dark: MantineColorsTuple = [
  'var(--text)',
  'var(--quiet)',
  'var(--quiet)',
  'var(--quiet)',
  'var(--edge)',
  'var(--line)',
  'var(--field)',
  'var(--surface)',
  'var(--ground)',
  'var(--ground)',
]

/** Buttons have four looks: the one thing to do, another thing, a quiet one, and one that cannot be undone. */
const variants: VariantColorsResolver = ({ variant, color }) => {
  const alarm = color === 'alarm'
  const ink = alarm ? 'var(--alarm-text)' : color === 'gray' ? 'var(--text)' : 'var(--action)'
  switch (variant) {
    case 'filled':
      return alarm
        ? { background: 'var(--alarm)', hover: 'var(--alarm)', color: 'var(--on-alarm)', border: 'none' }
        : {
            background: 'var(--action)',
            hover: 'var(--action-hover)',
            color: 'var(--on-action)',
            border: 'none',
          }
    case 'outline':
      return { background: 'transparent', hover: 'var(--hover)', color: ink, border: `1px solid ${ink}` }
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--hover)',
        color: ink,
        border: 'none',
      }
    default:
      return {
        background: 'var(--surface)',
        hover: 'var(--hover)',
        color: alarm ? ink : 'var(--text)',
        border: '1px solid var(--edge)',
      }
  }
}

/** Mantine as this product uses it: controls 50 px high, targets of 44 px or more, words before decoration. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-code)',
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  primaryColor: 'action',
  colors: { action: one('var(--action)'), alarm: one('var(--alarm)'), gray: light, dark },
  variantColorResolver: variants,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 48, variant: 'subtle' } }),
    Button: Button.extend(large),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'lg', iconColor: 'var(--on-action)' } }),
    CloseButton: CloseButton.extend({ defaultProps: { size: 48 } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { size: 48, 'aria-label': t('Close') } } }),
    Input: Input.extend(large),
    InputWrapper: Input.Wrapper.extend(field),
    Menu: Menu.extend({ defaultProps: { radius: 'sm', shadow: 'md' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, closeButtonProps: { size: 48, 'aria-label': t('Close') } },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('Close') } } }),
    NumberInput: NumberInput.extend(field),
    PasswordInput: PasswordInput.extend({
      defaultProps: {
        ...field.defaultProps,
        visibilityToggleButtonProps: { 'aria-label': t('Show or hide the password') },
      },
    }),
    Radio: Radio.extend({ defaultProps: { size: 'lg', iconColor: 'var(--on-action)' } }),
    SegmentedControl: SegmentedControl.extend(large),
    Select: Select.extend(field),
    Switch: Switch.extend(large),
    Textarea: Textarea.extend(field),
    TextInput: TextInput.extend(field),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
})
