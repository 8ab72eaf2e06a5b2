<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Rendering">
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{00000000-0000-0000-0000-000000000000}">
      <rule key="{00000000-0000-0000-0000-000000000001}" symbol="0" label="People not known" filter='"population" IS NULL'/>
      <rule key="{00000000-0000-0000-0000-000000000002}" symbol="1" label="Nobody" filter='"population" = 0'/>
      <rule key="{00000000-0000-0000-0000-000000000003}" symbol="2" label="under 2 people" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt; 0 AND &quot;population&quot; &lt; 2"/>
      <rule key="{00000000-0000-0000-0000-000000000004}" symbol="3" label="2 – 5 people" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt;= 2 AND &quot;population&quot; &lt; 5"/>
      <rule key="{00000000-0000-0000-0000-000000000005}" symbol="4" label="5 – 20 people" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt;= 5 AND &quot;population&quot; &lt; 20"/>
      <rule key="{00000000-0000-0000-0000-000000000006}" symbol="5" label="20 – 50 people" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt;= 20 AND &quot;population&quot; &lt; 50"/>
      <rule key="{00000000-0000-0000-0000-000000000007}" symbol="6" label="50 – 200 people" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt;= 50 AND &quot;population&quot; &lt; 200"/>
      <rule key="{00000000-0000-0000-0000-000000000008}" symbol="7" label="200 people and more" filter="&quot;population_source&quot; NOT IN ('floor_area', 'buildings') AND &quot;population&quot; &gt;= 200"/>
      <rule key="{00000000-0000-0000-0000-000000000009}" symbol="8" label="under 100 m² floor area (no people known)" filter="&quot;population_source&quot; = 'floor_area' AND &quot;population&quot; &gt; 0 AND &quot;population&quot; &lt; 100"/>
      <rule key="{00000000-0000-0000-0000-000000000010}" symbol="9" label="100 – 250 m² floor area (no people known)" filter="&quot;population_source&quot; = 'floor_area' AND &quot;population&quot; &gt;= 100 AND &quot;population&quot; &lt; 250"/>
      <rule key="{00000000-0000-0000-0000-000000000011}" symbol="10" label="250 – 1,000 m² floor area (no people known)" filter="&quot;population_source&quot; = 'floor_area' AND &quot;population&quot; &gt;= 250 AND &quot;population&quot; &lt; 1000"/>
      <rule key="{00000000-0000-0000-0000-000000000012}" symbol="11" label="1,000 m² floor area and more (no people known)" filter="&quot;population_source&quot; = 'floor_area' AND &quot;population&quot; &gt;= 1000"/>
      <rule key="{00000000-0000-0000-0000-000000000013}" symbol="12" label="Building (no people known)" filter="&quot;population_source&quot; = 'buildings' AND &quot;population&quot; &gt; 0"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="255,255,255,255"/><Option type="QString" name="style" value="b_diagonal"/><Option type="QString" name="outline_color" value="120,120,120,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.1"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="255,255,255,255"/><prop k="style" v="b_diagonal"/><prop k="outline_color" v="120,120,120,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.1"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="225,225,225,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="170,170,170,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="225,225,225,255"/><prop k="style" v="solid"/><prop k="outline_color" v="170,170,170,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="226,213,138,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="226,213,138,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="184,173,122,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="184,173,122,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="138,135,121,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="138,135,121,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="95,102,116,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="95,102,116,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="54,74,110,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="54,74,110,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="16,48,92,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="16,48,92,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="199,233,192,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="199,233,192,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="116,196,118,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="116,196,118,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="35,139,69,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="35,139,69,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="0,68,27,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="0,68,27,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
      <symbol type="fill" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map"><Option type="QString" name="color" value="116,196,118,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="70,70,70,255"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="outline_width" value="0.05"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="offset" value="0,0"/><Option type="QString" name="offset_unit" value="MM"/></Option>
        <prop k="color" v="116,196,118,255"/><prop k="style" v="solid"/><prop k="outline_color" v="70,70,70,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.05"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="miter"/><prop k="offset" v="0,0"/><prop k="offset_unit" v="MM"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
