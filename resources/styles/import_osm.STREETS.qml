<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="Main street" filter="&quot;walkable&quot; = 1 AND &quot;highway&quot; IN ('motorway', 'motorway_link', 'trunk', 'trunk_link', 'primary', 'primary_link', 'secondary', 'secondary_link')"/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Street" filter="&quot;walkable&quot; = 1 AND &quot;highway&quot; NOT IN ('motorway', 'motorway_link', 'trunk', 'trunk_link', 'primary', 'primary_link', 'secondary', 'secondary_link') AND &quot;highway&quot; NOT IN ('footway', 'path', 'steps', 'corridor', 'cycleway', 'bridleway', 'pedestrian', 'track')"/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="Way on foot" filter="&quot;walkable&quot; = 1 AND &quot;highway&quot; IN ('footway', 'path', 'steps', 'corridor', 'cycleway', 'bridleway', 'pedestrian', 'track')"/>
      <rule key="{00000000-0000-0000-0000-000000000004}" symbol="3" label="Closed to walkers" filter="&quot;walkable&quot; = 0"/>
    </rules>
    <symbols>
      <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="line_color" value="70,70,78,255"/><Option type="QString" name="line_width" value="0.8"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/><Option type="QString" name="offset" value="0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="line_color" v="70,70,78,255"/><prop k="line_width" v="0.8"/><prop k="line_width_unit" v="MM"/><prop k="line_style" v="solid"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/><prop k="offset" v="0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="line_color" value="120,120,128,255"/><Option type="QString" name="line_width" value="0.4"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/><Option type="QString" name="offset" value="0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="line_color" v="120,120,128,255"/><prop k="line_width" v="0.4"/><prop k="line_width_unit" v="MM"/><prop k="line_style" v="solid"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/><prop k="offset" v="0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="line_color" value="0,114,90,255"/><Option type="QString" name="line_width" value="0.3"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/><Option type="QString" name="offset" value="0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="line_color" v="0,114,90,255"/><prop k="line_width" v="0.3"/><prop k="line_width_unit" v="MM"/><prop k="line_style" v="solid"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/><prop k="offset" v="0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="line_color" value="213,94,0,255"/><Option type="QString" name="line_width" value="0.4"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="dash"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/><Option type="QString" name="offset" value="0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="line_color" v="213,94,0,255"/><prop k="line_width" v="0.4"/><prop k="line_width_unit" v="MM"/><prop k="line_style" v="dash"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/><prop k="offset" v="0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>
