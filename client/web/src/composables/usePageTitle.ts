import { ref } from 'vue'

/** Title of the page in front, for the browser's tab. */
export const pageTitle = ref('')
