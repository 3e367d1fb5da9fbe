import { Map as LeafletMap } from "leaflet";
// What the hand can do on the map. Each of Leaflet's handlers adds itself to every map by being imported.
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";

// A map asks for its layers when it is made. Ours has none of Leaflet's, and is spared its module of layers by saying so.
LeafletMap.include({ _addLayers() {} });
