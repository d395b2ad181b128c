import './tokens.css';
import './base.css';
import './marks.css';
import './told.css';
import { mount } from 'svelte';
import Room from './Room.svelte';

mount(Room, { target: document.getElementById('room')! });
