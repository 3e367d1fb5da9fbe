// What the hand can do on the map. Each of Leaflet's handlers adds itself to every map by being imported; Layer.js is
// what a map asks for its layers, of which ours has none of Leaflet's.
import "leaflet/src/layer/Layer.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
