<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="Education" filter="&quot;sector&quot; IN ('education')"/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Health" filter="&quot;sector&quot; IN ('health')"/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="Water and sanitation" filter="&quot;sector&quot; IN ('water', 'sanitation')"/>
      <rule key="{00000000-0000-0000-0000-000000000004}" symbol="3" label="Administration and safety" filter="&quot;sector&quot; IN ('administration', 'safety')"/>
      <rule key="{00000000-0000-0000-0000-000000000005}" symbol="4" label="Worship" filter="&quot;sector&quot; IN ('worship')"/>
      <rule key="{00000000-0000-0000-0000-000000000006}" symbol="5" label="Market, food and finance" filter="&quot;sector&quot; IN ('market', 'food', 'finance')"/>
      <rule key="{00000000-0000-0000-0000-000000000007}" symbol="6" label="Culture, sport and social" filter="&quot;sector&quot; IN ('culture', 'sport', 'social')"/>
      <rule key="{00000000-0000-0000-0000-000000000008}" symbol="7" label="Other" filter="&quot;sector&quot; NOT IN ('education', 'health', 'water', 'sanitation', 'administration', 'safety', 'worship', 'market', 'food', 'finance', 'culture', 'sport', 'social')"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="0,114,178,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="0,114,178,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="213,94,0,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="213,94,0,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="86,180,233,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="86,180,233,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="color" value="90,90,100,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="square"/><prop k="color" v="90,90,100,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="color" value="204,121,167,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="square"/><prop k="color" v="204,121,167,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="diamond"/><Option type="QString" name="color" value="230,159,0,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="diamond"/><prop k="color" v="230,159,0,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="diamond"/><Option type="QString" name="color" value="0,158,115,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="diamond"/><prop k="color" v="0,158,115,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="2.2"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="150,150,150,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="size" value="1.6"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="name" v="circle"/><prop k="color" v="150,150,150,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.2"/><prop k="outline_width_unit" v="MM"/><prop k="size" v="1.6"/><prop k="size_unit" v="MM"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
