<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="High capacity (rail, metro, ferry)" filter="&quot;capacity&quot; = 'high'"/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Low capacity (bus, tram)" filter="&quot;capacity&quot; = 'low'"/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="Capacity unknown" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="color" value="0,114,178,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.25"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="3.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="square"/><prop k="color" v="0,114,178,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.25"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="3.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="86,180,233,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.25"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="86,180,233,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.25"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="255,255,255,255"/><Option type="QString" name="outline_color" value="60,90,120,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.25"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="255,255,255,255"/><prop k="outline_color" v="60,90,120,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.25"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
