<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="Homes" filter="&quot;use&quot; = 'residential'"/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Other use" filter="&quot;use&quot; IS NOT NULL AND &quot;use&quot; &lt;&gt; 'residential'"/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="Use not known" filter="&quot;use&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="222,203,178,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="150,130,105,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="222,203,178,255"/><prop k="style" v="solid"/><prop k="outline_color" v="150,130,105,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="153,165,190,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="100,112,140,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="153,165,190,255"/><prop k="style" v="solid"/><prop k="outline_color" v="100,112,140,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="222,222,222,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="160,160,160,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.16"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="222,222,222,255"/><prop k="style" v="solid"/><prop k="outline_color" v="160,160,160,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.16"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
