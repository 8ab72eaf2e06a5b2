<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="Public" filter="&quot;access&quot; = 'public'"/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Access unknown" filter="&quot;access&quot; = 'unknown'"/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="For a fee" filter="&quot;access&quot; = 'fee'"/>
      <rule key="{00000000-0000-0000-0000-000000000004}" symbol="3" label="Restricted" filter="&quot;access&quot; = 'restricted'"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="86,190,160,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="0,114,90,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="86,190,160,255"/><prop k="style" v="solid"/><prop k="outline_color" v="0,114,90,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="255,255,255,140"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="0,114,90,255"/><Option type="QString" name="outline_style" value="dash"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="255,255,255,140"/><prop k="style" v="solid"/><prop k="outline_color" v="0,114,90,255"/><prop k="outline_style" v="dash"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="230,159,0,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="150,100,0,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="230,159,0,255"/><prop k="style" v="solid"/><prop k="outline_color" v="150,100,0,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="213,94,0,190"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="140,60,0,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="213,94,0,190"/><prop k="style" v="solid"/><prop k="outline_color" v="140,60,0,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
