<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="graduatedSymbol" attr="street_pct" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0" forceraster="0">
    <ranges>
      <range symbol="0" lower="0.000000" upper="5.000000" label="0 – 5 % of circle" render="true"/>
      <range symbol="1" lower="5.000000" upper="10.000000" label="5 – 10 % of circle" render="true"/>
      <range symbol="2" lower="10.000000" upper="15.000000" label="10 – 15 % of circle" render="true"/>
      <range symbol="3" lower="15.000000" upper="20.000000" label="15 – 20 % of circle" render="true"/>
      <range symbol="4" lower="20.000000" upper="25.000000" label="20 – 25 % of circle" render="true"/>
      <range symbol="5" lower="25.000000" upper="30.000000" label="25 – 30 % of circle" render="true"/>
      <range symbol="6" lower="30.000000" upper="100.000000" label="30 % of circle and more" render="true"/>
    </ranges>
    <symbols>
    <symbol type="fill" name="0" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="253,246,200,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="253,246,200,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="1" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="226,213,138,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="226,213,138,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="2" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="184,173,122,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="184,173,122,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="3" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="138,135,121,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="138,135,121,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="4" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="95,102,116,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="95,102,116,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="5" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="54,74,110,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="54,74,110,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    <symbol type="fill" name="6" alpha="0.7" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="16,48,92,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="60,60,60,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="16,48,92,255"/><prop k="style" v="solid"/><prop k="outline_color" v="60,60,60,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
      </layer>
    </symbol>
    </symbols>
    <classificationMethod id="Custom"><labelFormat format="%1 – %2 %" trimtrailingzeroes="1" labelprecision="0"/></classificationMethod>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
