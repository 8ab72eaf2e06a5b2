<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="Administrative boundary" filter="&quot;osm_id&quot; IS NOT NULL"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="255,255,255,0"/><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="90,60,110,255"/><Option type="QString" name="outline_style" value="dash"/><Option type="QString" name="outline_width" value="0.5"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="255,255,255,0"/><prop k="style" v="no"/><prop k="outline_color" v="90,60,110,255"/><prop k="outline_style" v="dash"/><prop k="outline_width" v="0.5"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
